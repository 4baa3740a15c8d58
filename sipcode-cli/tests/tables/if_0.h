#define SIP_BUSY_HERE 486 /* Busy Here */
#if 0
#define SIP_OLD 487 /* Request Cancelled */
#ifdef OTHER
#define SIP_OLDER 488 /* Not Acceptable */
#else
#define SIP_OLDEST 489 /* Bad Events */
#endif
#else
#define SIP_DECLINE 603 /* Decline */
#endif
#if 1
#define SIP_GONE 410 /* Gone */
#else
#endif
