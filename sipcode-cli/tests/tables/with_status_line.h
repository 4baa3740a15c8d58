/* "SIP/2.0 404 Not Found\r\n" */
#define SIP_GONE 410 /* Gone */
