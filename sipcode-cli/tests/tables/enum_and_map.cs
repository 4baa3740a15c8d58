namespace Sip;
enum Status { BusyHere = 486 }
static class Names {
    static readonly Dictionary<int, string> Others = new() { { 404, "Nut Found" }, [603] = "Decline" };
    static string Name(int code) => code switch { 480 => "Temporarily Unavailable", _ => "" };
    static string Text(int code) { switch (code) { case 500: case 501: return "Server Error"; } return ""; }
    static Reason Gone = new Reason { Code = 410, Text = "Gone" };
}
