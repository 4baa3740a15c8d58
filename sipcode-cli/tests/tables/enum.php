<?php
enum Status: int {
    case BusyHere = 486; // Busy Here
    case Decline = 603;
}
$reasons = array(404 => "Not Found", 410 => 'Gone');
define('SIP_FORBIDDEN', 403);
