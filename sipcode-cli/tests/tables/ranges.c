switch (code) {
case 408: return "Request Timeout";
case 400 ... 499: return "Client Error";
case 603: /* no */ return _("Decline");
}
