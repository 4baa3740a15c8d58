package sip

var reasons = map[int]string{
	486: "Busy Here",
	487: `Request Terminated`,
	603: "Decline"}
