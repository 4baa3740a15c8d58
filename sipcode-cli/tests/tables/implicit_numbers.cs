using System;
public enum SipCode
{
    None,
    Trying = 100,
    [Display(Name = "Busy Here")]
    BusyHere = 486,
    [EnumMember(Value = "Decline"), Obsolete("no")] Decline = 603,
    /// <summary>The server failed.</summary>
    ServerError = 500,
    Alias = BusyHere,
    Next
}
public static class X { public const int Timeout = 408; }
