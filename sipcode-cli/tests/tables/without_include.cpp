enum class S : unsigned short { Busy = 486 /* Busy Here */ };
const std::map<int, std::string> m = {{404, "Not Found"}};
const char *text(int code) { switch (code) { case 480: case 481: return "Gone away"; } return ""; }
