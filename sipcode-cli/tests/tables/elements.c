/* RFC 3261 Section 21 */
static const value_string sip_response_codes[] = {
    /* 1xx */
    { 100, "Trying" },
    { 180, "Ringing" },
    { 181, "Call Is Being Forwarded" }, /* [RFC3261] */
    { 486,  "Busy Here"},
    { 999, "Unknown response"},
    { 0, NULL}
};
static value_string_ext sip_ext = VALUE_STRING_EXT_INIT(sip_response_codes);
static const struct sip_code codes[] = {
    SIP_CODE(404, Not Found),
    {SIP_480, 480, "Temporarily not available", 0},
};
int port = 506;
printf("error %d %s", 500, "Internal");
