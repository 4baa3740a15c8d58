public enum Status {
  @Deprecated ACCEPTED(202, "Accepted"),
  /** The callee is busy. */
  BUSY_HERE("Busy Here", 486) { int x() { return 500; } },
  DECLINE(603, "Decline", "The callee declined");
  private static final int MAX = 600;
}
