/** Trying */
const val TRYING = 100
const val RINGING = 180
const val BUSY_HERE = 486 // Busy Here
const val DECLINE = 603
const val GONE = 410 // the number changed
const val NOT_FOUND = 404
