package sip

const (
	StatusTrying = 100
	StatusBusyHere = 486 // Busy Here
	StatusAcme = 499
)
