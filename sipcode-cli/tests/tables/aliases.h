typedef enum pjsip_status_code
{
    PJSIP_SC_NULL = 0,
    PJSIP_SC_TRYING = 100,
    PJSIP_SC_RINGING = 180,
    PJSIP_SC__force_32bit = 0x7FFFFFFF, /**< Size */
    PJSIP_SC_TSX_TIMEOUT = PJSIP_SC_REQUEST_TIMEOUT,
    PJSIP_SC_REQUEST_TERMINATED = 487,
} pjsip_status_code;
