enum class Sip(val code: Int, val phrase: String) { BUSY(486, "Busy Here") }
val others = mapOf(404 to "Nut Found")
