public final class Codes {
    static final Map<Integer, String> REASONS = Map.of(486, "Busy Here", 480,
        "Temporarily Unavailable");
    private static final Map<Integer, String> MORE = Map.ofEntries(
        Map.entry(600, "Busy Everywhere"),
        entry(603, "Declined" + " here"));
    static {
        REASONS.put(404, "Not Found");
    }
}
