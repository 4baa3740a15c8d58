#define SIP_RINGING 180 /* Ringing */
#define SIP_OK 200
