package gov.nist;
public interface Response {
    /** Trying */
    public static final int TRYING = 100;
    public static final int BUSY_HERE = 486;
    int DECLINE = 603;
}
