public enum Status {
  NOT_FOUND(404, "Not" + " Found"),
  DECLINE(603, "Decline", "nobody " + "wants it");
  private final int code;
}
