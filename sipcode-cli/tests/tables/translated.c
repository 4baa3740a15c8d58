{ 486, N_("Busy Here") },
{ 603, _("Decline") },
