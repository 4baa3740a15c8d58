use crate::StatusCode;

/// Whether HTTP has this phrase for the number, letter case aside.
pub(super) fn is_http_phrase(code: StatusCode, phrase: &str) -> bool {
    let row = HTTP_PHRASES.binary_search_by_key(&code.as_u16(), |(code, _)| *code);
    row.is_ok_and(|row| HTTP_PHRASES[row].1.iter().any(|http| http.eq_ignore_ascii_case(phrase)))
}

/// IANA's registry of HTTP status codes, and behind its phrase the older ones that it replaced: those of RFC 1945, 2068, 2518,
/// 2616, 4918 and 7231, and of the drafts between them.
const HTTP_PHRASES: &[(u16, &[&str])] = &[
    (100, &["Continue"]),
    (101, &["Switching Protocols"]),
    (102, &["Processing"]),
    (103, &["Early Hints"]),
    (104, &["Upload Resumption Supported"]),
    (200, &["OK"]),
    (201, &["Created"]),
    (202, &["Accepted"]),
    (203, &["Non-Authoritative Information"]),
    (204, &["No Content"]),
    (205, &["Reset Content"]),
    (206, &["Partial Content"]),
    (207, &["Multi-Status"]),
    (208, &["Already Reported"]),
    (226, &["IM Used"]),
    (300, &["Multiple Choices"]),
    (301, &["Moved Permanently"]),
    (302, &["Found", "Moved Temporarily"]),
    (303, &["See Other"]),
    (304, &["Not Modified"]),
    (305, &["Use Proxy"]),
    (306, &["(Unused)", "Unused", "Switch Proxy"]),
    (307, &["Temporary Redirect"]),
    (308, &["Permanent Redirect"]),
    (400, &["Bad Request"]),
    (401, &["Unauthorized"]),
    (402, &["Payment Required"]),
    (403, &["Forbidden"]),
    (404, &["Not Found"]),
    (405, &["Method Not Allowed"]),
    (406, &["Not Acceptable"]),
    (407, &["Proxy Authentication Required"]),
    (408, &["Request Timeout", "Request Time-out"]),
    (409, &["Conflict"]),
    (410, &["Gone"]),
    (411, &["Length Required"]),
    (412, &["Precondition Failed"]),
    (413, &["Content Too Large", "Payload Too Large", "Request Entity Too Large"]),
    (414, &["URI Too Long", "Request-URI Too Long", "Request-URI Too Large"]),
    (415, &["Unsupported Media Type"]),
    (416, &["Range Not Satisfiable", "Requested Range Not Satisfiable"]),
    (417, &["Expectation Failed"]),
    (418, &["(Unused)", "Unused", "I'm a teapot"]),
    (421, &["Misdirected Request"]),
    (422, &["Unprocessable Content", "Unprocessable Entity"]),
    (423, &["Locked"]),
    (424, &["Failed Dependency"]),
    (425, &["Too Early", "Unordered Collection"]),
    (426, &["Upgrade Required"]),
    (428, &["Precondition Required"]),
    (429, &["Too Many Requests"]),
    (431, &["Request Header Fields Too Large"]),
    (451, &["Unavailable For Legal Reasons"]),
    (500, &["Internal Server Error"]),
    (501, &["Not Implemented"]),
    (502, &["Bad Gateway"]),
    (503, &["Service Unavailable"]),
    (504, &["Gateway Timeout", "Gateway Time-out"]),
    (505, &["HTTP Version Not Supported"]),
    (506, &["Variant Also Negotiates"]),
    (507, &["Insufficient Storage"]),
    (508, &["Loop Detected"]),
    (510, &["Not Extended"]),
    (511, &["Network Authentication Required"]),
];

#[cfg(test)]
mod tests {
    use super::HTTP_PHRASES;
    use crate::StatusCode;

    #[test]
    fn the_rows_are_sorted_and_each_is_a_code() {
        assert!(HTTP_PHRASES.windows(2).all(|rows| rows[0].0 < rows[1].0));
        assert!(HTTP_PHRASES.iter().all(|(code, _)| StatusCode::from_u16(*code).is_ok()));
    }
}
