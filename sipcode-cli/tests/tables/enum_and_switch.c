/* SIP response codes */
typedef enum {
    SIP_TRYING = 100,          /* Trying */
    SIP_RINGING = 180,
    SIP_FORWARDED,             /**< Call Is Being Forwarded */
    SIP_BUSY = 486,            // Busy here
} sip_status_t;

static const struct { int code; const char *text; } tab[] = {
  { .code = 500, .text = "Server Internal Error" },
  { SIP_X, "foo" },
  [600] = "Busy Everywhere",
};
const char *reason(int c) {
  switch (c) {
    case 404: return "Not Found";
    case 405:
      return "Method not allowed";
    default: return "Unknown";
  }
}
#define XX(a,b,c)
XX(415, UNSUPPORTED, "Unsupported Media Type")
static const value_string sip_warning_vals[] = { { 399, "Misc" }, {0,NULL} };
#define SIP_PORT 5060 /* The default port */
#define SIP_STR "502 Bad Gateway"
#define SIP_TIMER 500 /* Milliseconds of T1 */
