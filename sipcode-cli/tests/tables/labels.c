const char *text(int code) {
  switch (code) {
  case 486: /* or */
  case 600:
    return "Busy";
  case 500: return "Server " "Internal Error";
  case 999: return NULL;
  default: return "Unknown";
  }
}
