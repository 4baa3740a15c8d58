/** Trying */
public const int TRYING = 100;
public const int RINGING = 180;
public const int BUSY_HERE = 486; // Busy Here
public const int DECLINE = 603;
public const int GONE = 410; // the number changed
public const int NOT_FOUND = 404;
