/// Undoes the LaTeX that transcription tools leave in a text: `$\geq 50\%$` is `≥ 50%`.
enum LaTeXRemnant {
    private static let symbols: [String: String] = [
        "geq": "≥", "ge": "≥", "geqslant": "≥", "leq": "≤", "le": "≤", "leqslant": "≤", "times": "×", "cdot": "·",
        "pm": "±", "rightarrow": "→", "to": "→", "Rightarrow": "⇒", "leftarrow": "←", "neq": "≠", "approx": "≈",
        "sim": "~", "ldots": "…", "dots": "…", "euro": "€", "bullet": "•", "square": "☐", "boxtimes": "☒",
        "checkmark": "✓", "circ": "°", "degree": "°", "lt": "<", "gt": ">", "quad": " ", "qquad": " ",
    ]
    /// Commands that only set their argument in a font.
    private static let fonts: Set<String> = [
        "text", "mathrm", "mathbf", "mathit", "textbf", "textit", "underline", "emph", "textsuperscript", "left",
        "right",
        "displaystyle",
    ]

    private static let escaped = Set("%_$&#{}()[]<>.*+-|'\"~`".unicodeScalars)

    /// Whether a line may hold such remnants; cheap.
    static func mayOccur(in line: some Sequence<Unicode.Scalar>) -> Bool { line.contains { $0 == "\\" || $0 == "$" } }

    /// The line with its remnants undone, each character with the offset in the line that it came from.
    static func undo(_ line: [Unicode.Scalar]) -> [(scalar: Unicode.Scalar, offset: Int)] {
        var result: [(scalar: Unicode.Scalar, offset: Int)] = []
        result.reserveCapacity(line.count)
        let math = mathRanges(line)
        var index = 0
        var range = 0
        while index < line.count {
            while range < math.count, math[range].upperBound < index { range += 1 }
            let inMath = range < math.count && math[range].contains(index)
            let scalar = line[index]
            if inMath, index == math[range].lowerBound || index == math[range].upperBound {
                index += 1
            } else if scalar == "\\", index + 1 < line.count {
                index = command(at: index, of: line, into: &result)
            } else if inMath, scalar == "{" || scalar == "}" || scalar == "~" {
                if scalar == "~" { result.append((" ", index)) }
                index += 1
            } else {
                result.append((scalar, index))
                index += 1
            }
        }
        return result
    }

    /// Reads a command; returns the offset after it.
    private static func command(
        at start: Int, of line: [Unicode.Scalar], into result: inout [(scalar: Unicode.Scalar, offset: Int)]
    ) -> Int {
        let next = line[start + 1]
        guard next.properties.isAlphabetic, next.isASCII else {
            // An escaped character, LaTeX's or Markdown's: `\%`, `\_`, `1\.`, `a\)`; a lone backslash stays.
            if escaped.contains(next) {
                result.append((next, start))
                return start + 2
            }
            if ",;:! ".unicodeScalars.contains(next) {
                result.append((" ", start))
                return start + 2
            }
            result.append((line[start], start))
            return start + 1
        }
        var end = start + 1
        var name = ""
        while end < line.count, line[end].isASCII, line[end].properties.isAlphabetic {
            name.unicodeScalars.append(line[end])
            end += 1
        }
        if let symbol = symbols[name] {
            for scalar in symbol.unicodeScalars { result.append((scalar, start)) }
        } else if !fonts.contains(name) {
            // An unknown command keeps its name: nothing is lost in silence.
            for scalar in name.unicodeScalars { result.append((scalar, start)) }
        }
        return end
    }

    /// The pairs of dollar signs between which mathematics stands, both signs included.
    ///
    /// A pair counts only with a command or an operator between, so that sums in dollars stay as they are.
    private static func mathRanges(_ line: [Unicode.Scalar]) -> [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        var open: Int?
        for (index, scalar) in line.enumerated() where scalar == "$" && (index == 0 || line[index - 1] != "\\") {
            guard let start = open else {
                open = index
                continue
            }
            let inner = line[(start + 1)..<index]
            if inner.count <= 80,
                inner.contains(where: { $0 == "\\" || $0 == "^" || $0 == ">" || $0 == "<" || $0 == "=" })
            {
                ranges.append(start...index)
                open = nil
            } else {
                open = index
            }
        }
        return ranges
    }
}
