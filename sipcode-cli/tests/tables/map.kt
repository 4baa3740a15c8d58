val reasons = mapOf(
    486 to "Busy Here",
    603 to "Decline",
)
