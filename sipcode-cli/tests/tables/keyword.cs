public enum SipCode {
    @gone = 410, // Gone
    #region Callee
    BusyHere = 486,
    #endregion
    Decline = 603, // Decline
}
