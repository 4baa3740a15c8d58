package sip

const (
	StatusTrying = 100
	StatusBusyHere = 486 // Busy Here
	StatusAcme = 499
)
type Status int
const Ringing Status = 180
