internal import Model

/// A matrix in line-by-line text: each empty cell left a blank, a marked one its mark.
struct MatrixLines {
    private enum Trace: Equatable { case blank, mark }

    let document: Document
    let marks: Set<String>

    /// `nil` where the text has no lines, or a row's traces fit its columns in no way.
    func read(rows: [MatrixReader.Header], columns: [MatrixReader.Header]) -> [[String]]? {
        var starts = rows.compactMap { header in line(header.word).map { (line: $0, name: header.name) } }
        guard starts.count == rows.count, !document.lines.isEmpty, let last = starts.last else { return nil }
        starts.sort { $0.line < $1.line }
        var cells: [[String]] = []
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1].line : endOfMatrix(after: last.line)
            let traces = traces(start.line..<max(start.line, end))
            guard traces.contains(.mark) else { continue }
            guard let marked = place(traces, columns.count) else { return nil }
            cells += marked.map { [start.name, columns[$0].name] }
        }
        return cells
    }

    private func line(_ word: Int) -> Int? {
        guard case .text(let line, _) = document.words[word].place else { return nil }
        return line
    }

    /// The traces behind the last line of a row's name; `lines` are counted from 1.
    private func traces(_ lines: Range<Int>) -> [Trace] {
        var found: [Trace] = []
        for number in lines where document.lines.indices.contains(number - 1) {
            let line = document.lines[number - 1]
            guard let traces = traces(of: line) else {
                // Words: still the row's name.
                found = []
                continue
            }
            found += traces
        }
        return found
    }

    /// The traces of a line of blanks and marks; `nil` for a line with other words.
    private func traces(of line: String) -> [Trace]? {
        var found: [Trace] = []
        var afterMark = false
        for character in line {
            if character == "\u{c}" || character == "\r" { continue }
            if character.isWhitespace {
                // The blank behind a mark is of the mark's own cell.
                if !afterMark { found.append(.blank) }
                afterMark = false
            } else if marks.contains(Folding.fold(String(character))) {
                found.append(.mark)
                afterMark = true
            } else {
                return nil
            }
        }
        return found
    }

    /// The columns of the marks: in order, or, where a mark's cell left a blank before it, without that blank.
    private func place(_ traces: [Trace], _ columns: Int) -> [Int]? {
        if traces.count == columns { return traces.indices.filter { traces[$0] == .mark } }
        var surplus = traces.count - columns
        guard surplus > 0 else { return traces.indices.filter { traces[$0] == .mark } }
        var marked: [Int] = []
        var column = 0
        for (index, trace) in traces.enumerated() {
            if trace == .blank, surplus > 0, index + 1 < traces.count, traces[index + 1] == .mark {
                surplus -= 1
                continue
            }
            if trace == .mark { marked.append(column) }
            column += 1
        }
        return surplus == 0 ? marked : nil
    }

    /// The line after the last row: where words stand that are no name, at the latest some lines on.
    private func endOfMatrix(after line: Int) -> Int { min(document.lines.count + 1, line + 12) }
}
