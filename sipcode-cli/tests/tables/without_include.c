enum { SIP_OK = 200 };
static const char *r = "x";
struct reason t[] = { { 404, "Not Found" } };
