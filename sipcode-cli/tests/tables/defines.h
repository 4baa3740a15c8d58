/* Busy Here */
#define SIP_BUSY_HERE ((unsigned) 486u)
/* Failures */
#define SIP_DECLINE 603 /* Decline
                         * (everywhere) */
#define SIP_GONE (410) //!< Gone
