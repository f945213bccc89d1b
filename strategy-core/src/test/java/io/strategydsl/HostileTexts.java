package io.strategydsl;

import java.util.List;

/** Sixty texts that a format could mistake for something of its own, none of which may be lost, run or change its form. */
public final class HostileTexts {
    public static final List<String> ALL = List.of(
            // quotes
            "She said \"now\"",
            "it's",
            "‘curly’ “quotes” «guillemets»",
            "`backticks` and ```three```",
            "\"",
            // tags, entities, documents within documents
            "<script>alert(1)</script>",
            "<b>bold</b>",
            "</svg><svg onload=alert(1)>",
            "<!-- comment -->",
            "]]>",
            "<![CDATA[x]]>",
            "&amp; &lt; &#x41; &nbsp;",
            "a < b > c & d",
            "<?xml version=\"1.0\"?>",
            // signs of other formats
            "%%{init: {}}%%",
            "%% comment",
            "key: value",
            "a;b;c",
            "#heading",
            "# heading",
            "| a | b |",
            "* one\n* two",
            "1. first",
            "[link](https://example.com)",
            "![image](x.png)",
            "**bold** __bold__ ~~gone~~",
            "---",
            "> quoted",
            "{braces} [brackets] (parentheses)",
            "${variable} #{expression} {{template}}",
            "=1+1",
            "a,b,c",
            "a\\b",
            "\\n is not a line break",
            "\\\\n\\;\\,\\",
            "ends in a backslash\\",
            "\\u0041 \\x41",
            // iCalendar
            "END:VEVENT",
            "x\r\nEND:VEVENT\r\nBEGIN:VEVENT",
            "x\nATTENDEE:mailto:a@example.com",
            "DTSTART;VALUE=DATE:20170101",
            // lines and spaces
            "two\nlines",
            "two\r\nlines",
            "two\rlines",
            "three\n\n\nlines",
            "\tindented\tby tabs",
            " spaces around ",
            "line\u2028and paragraph\u2029separator",
            "no\u00A0break and zero\u200Bwidth",
            // directions
            "\u202Egnp.exe",
            "\u2066isolated\u2069 \u200Fmark",
            "\uFEFFbyte order mark",
            // scripts
            "Καλημέρα κόσμε",
            "Zażółć gęślą jaźń",
            "مرحبا بالعالم",
            "こんにちは世界",
            "e\u0301 and \u00E9",
            // beyond sixteen bits, and long
            "👩‍🚀 🇬🇷 👍🏽 😀",
            "😀".repeat(100),
            "x".repeat(3000));

    private HostileTexts() {}
}
