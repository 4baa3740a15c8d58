enum class SipCode(val value: Int) {
    /** Trying */
    TRYING(100),
    @Foo("x") BUSY_HERE(486), // Busy Here
    DECLINE(value = 603)
}
