enum Sip {
    BUSY(486, "Busy Here");
    private static final Map<Integer, String> OTHERS = Map.of(404, "Nut Found");
    Sip(int code, String phrase) {}
}
