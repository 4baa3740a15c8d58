static const value_string codes[] = {
    { 486, "Busy Here" },
#if 0
    { 487, "Request Cancelled" },
#endif
    { 603, "Decline" },
};
enum codes {
  SIP_RINGING = 180, /* Ringing */
#if 0
  SIP_QUEUED = 182, /* Queued Call */
#endif
};
