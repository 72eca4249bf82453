internal import Model

/// Reads the pages of a PDF: words with their boxes, in reading order, with the cells they stand in.
struct PDFReader {
    private var builder: [Word] = []
    private var line = 0
    /// Page and line of the word added last.
    private var last = (page: 0, line: 0)
    private var rows = RowCounter()
    /// How many rows the pages so far have, and the numbers that they got when their first word was added.
    private var rowCount = 0
    private var innerRowCount = 0
    private var rowNumbers: [Int: Int] = [:]
    private var innerRowNumbers: [Int: Int] = [:]

    /// Adds the text of a PDF to a document.
    static func read(
        _ bytes: [UInt8], password: String?, ocr: OCRMode, watch: PageWatch = PageWatch(),
        into document: inout Document
    ) {
        let file: PDFFile
        do throws(PDFFile.Failure) {
            file = try PDFFile(bytes, password: password)
        } catch {
            document.findings.append(finding(error))
            return
        }
        if let finding = PDFIntegrity(bytes).finding { document.findings.append(finding) }
        document.title = file.title
        var reader = PDFReader()
        reader.read(file, PageScanner(mode: ocr), watch, into: &document)
    }

    private static func finding(_ failure: PDFFile.Failure) -> Finding {
        switch failure {
        case .locked:
            Finding(
                .inputLocked, .error, "The PDF wants a password; give it with --password, or save a copy without one.")
        case .damaged(let why):
            Finding(
                .inputUnreadable, .error,
                "The PDF is damaged and can't be opened (\(why)); export it anew from its source, or print it to a new PDF."
            )
        }
    }

    private mutating func read(
        _ file: PDFFile, _ scanner: PageScanner, _ watch: PageWatch, into document: inout Document
    ) {
        var faults = PageFaults()
        let count = watch.bounded(file.pageCount, &document)
        guard count > 0 else {
            document.findings.append(
                Finding(.inputEmpty, .error, "The PDF has no page; export it anew from its source."))
            return
        }
        let lines = LineScanner()
        var pages = Self.pages(file, count, scanner, lines, watch, &faults)
        scanner.finish(&document)
        for (index, words) in PrintedBullets.restored(pages.map { $0.isRecognised ? [] : $0.words }).enumerated()
        where !pages[index].isRecognised {
            pages[index].words = words
        }
        let watermarks = Watermarks(pages: pages.map(\.words))
        let running = RunningLines(
            pages: pages.map(\.words), margins: pages.map(\.margins), isRecognised: pages.map(\.isRecognised))
        let headings = OutlineHeadings(file.outline)
        let large = LargeHeadings(pages: pages.filter { !$0.isRecognised }.map(\.words))
        builder.reserveCapacity(pages.reduce(0) { $0 + $1.words.count })
        var tableGoesOn = false
        var sides = PageSides()
        var held = HeldRow()
        var notes = PageNotes()
        for index in pages.indices {
            let number = pages[index].number
            watch.begins(number, count)
            let turn = pages[index].turn
            let (marks, words) = watermarks.split(pages[index].words)
            let isRecognised = pages[index].isRecognised
            let parts = running.split(words, margins: pages[index].margins, isRecognised: isRecognised)
            addFurniture(parts.furniture.filter { $0.box.top < 120 }, page: number, turn)
            var mayHoldTable = tableGoesOn || PageShape.mayHoldTable(parts.body)
            var rulings = Rulings()
            if mayHoldTable || isRecognised || PageNotes.mayStand(below: parts.body) {
                if let found = pages[index].rulings ?? file.page(number - 1).flatMap(lines.rulings).map(turn.upright) {
                    rulings = found
                } else if !parts.body.isEmpty {
                    faults.undrawn.append(number)
                }
            }
            let foot = notes.split(parts.body, rulings)
            // A note is wider than a cell.
            mayHoldTable = mayHoldTable || !foot.notes.isEmpty && PageShape.mayHoldTable(foot.body)
            rulings = mayHoldTable || isRecognised ? foot.rulings : Rulings()
            let sideways = SidewaysText.lines(pages[index].sideways)
            // Of what has been laid out only the words in order are kept.
            pages[index] = ReadPage(words: [])
            tableGoesOn = mayHoldTable && !rulings.isEmpty
            var (laid, aside) = PageLayout.order(foot.body, sideways: sideways, rulings: rulings, sides: &sides)
            headings.mark(&laid, page: number)
            if !isRecognised { large.mark(&laid) }
            // Words keep the straightened picture's boxes until their order is known.
            for place in laid.indices { laid[place].word.box = turn.printed(laid[place].word.box) }
            self.number(&laid, page: number)
            let next = HeldRow(from: &laid, isCentred: sides.isCentred)
            addJoined(held, laid, page: number, findings: &document.findings)
            held = next
            let below = parts.furniture.filter { $0.box.top >= 120 }
            addFurniture(foot.notes + below + marks + aside, page: number, turn)
        }
        add(held.words)
        document.findings += faults.findings
        rows.complete(&builder)
        TwinForms.part(&builder)
        document.words = builder
    }

    /// The words of all pages, and the lines of those that may hold a table.
    private static func pages(
        _ file: PDFFile, _ count: Int, _ scanner: PageScanner, _ lines: LineScanner, _ watch: PageWatch,
        _ faults: inout PageFaults
    ) -> [ReadPage] {
        var tableMayGoOn = false
        let pages = (0..<count).map { index in
            watch.begins(index + 1, count)
            guard let page = file.page(index) else {
                faults.missing.append(index + 1)
                var missing = ReadPage(words: [])
                missing.number = index + 1
                return missing
            }
            // Drawing a page gives poppler its text as well: where a picture is wanted, that costs less than both.
            let drawn = tableMayGoOn && page.isDrawnAsItReads ? lines.lines(of: page) : nil
            var read = scanner.read(page, number: index + 1)
            read.number = index + 1
            let mayHoldTable = PageShape.mayHoldTable(read.words)
            if !read.isRecognised {
                let drawn = drawn ?? (mayHoldTable ? lines.lines(of: page) : nil)
                read.rulings = (drawn?.rulings).map(read.turn.upright)
                let boxes = drawn?.boxes.map { TickBox(box: read.turn.upright($0.box), isTicked: $0.isTicked) } ?? []
                let areas = drawn?.areas.map { PaintedArea(box: read.turn.upright($0.box), paint: $0.paint) } ?? []
                read.words = DrawnLooks.added(areas, to: TickBox.added(boxes, to: read.words))
            }
            tableMayGoOn = mayHoldTable && !read.isRecognised
            if !read.isRecognised {
                let tables = read.rulings.map { TableGrid.tables($0.without(read.words)).map(\.box) } ?? []
                let height = read.turn.quarters == 0 ? page.size.height : page.size.width
                read.margins = PageMargins(number: index + 1, label: page.label, height: height, tables: tables)
            }
            return read
        }
        return SheetHalves.parted(pages)
    }

    /// Adds a page after the words that were held back from the page before: under their label, where it begins
    /// this page, or cell by cell with the rest of their row.
    private mutating func addJoined(
        _ heldRow: HeldRow, _ laid: [LaidWord], page: Int, findings: inout [Finding]
    ) {
        let held = heldRow.words
        let label = heldRow.wantsLabel ? SplitRows.label(laid, for: held, beginsRow: heldRow.beginsRow) : []
        let wholeRow = heldRow.wantsLabel ? rowUnderHead(held, laid) : nil
        let loose = heldRow.wantsLabel ? SplitRows.looseLabel(laid, for: held, after: builder.suffix(400)) : []
        if label.last != nil || wholeRow != nil || !loose.isEmpty {
            findings.append(
                Finding(
                    .rowJoined, .info,
                    "A row cut by the page break was joined: its value begins at the foot of page \(page - 1), its label stands at the head of page \(page).",
                    page: page))
        }
        if let wholeRow {
            add(wholeRow)
        } else if let last = label.last {
            add(label.map { laid[$0] })
            add(held)
            add(laid[...last].indices.filter { !label.contains($0) }.map { laid[$0] } + laid[(last + 1)...])
        } else if !loose.isEmpty {
            var held = held
            held[0].gap = .cell
            add(loose)
            add(held)
            add(laid[loose.count...].map { $0 })
        } else if let joined = CutRows.joined(held, laid) {
            findings.append(
                Finding(
                    .rowJoined, .info,
                    "A row of a table inside a cell, cut by the page break, was joined: its cells go on from the foot of page \(page - 1) at the head of page \(page).",
                    page: page))
            add(joined)
        } else {
            add(held)
            noteContinued(laid, page: page, findings: &findings)
            add(laid)
        }
    }

    /// A page's words with the held ones in the row that begins it; above it the table's own head may stand again, which
    /// is furniture there. `nil` where that row is not theirs.
    private func rowUnderHead(_ held: [LaidWord], _ laid: [LaidWord]) -> [LaidWord]? {
        guard let first = laid.first?.cell, first.row >= 0 else { return nil }
        let head = laid.prefix { $0.cell?.row == first.row }
        let earlier = EarlierRows(words: builder)
        if let row = SplitRows.joined(held, laid), !earlier.hasHead(head) {
            return row + laid.dropFirst(row.count - held.count)
        }
        let rest = Array(laid.dropFirst(head.count))
        guard earlier.has(head), let row = SplitRows.joined(held, rest) else { return nil }
        let furniture = head.map { word in
            var word = word
            word.word.traits.insert(.furniture)
            (word.cell, word.innerCell) = (nil, nil)
            return word
        }
        return furniture + row + rest.dropFirst(row.count - held.count)
    }

    /// Tells that a page begins with the rest of the row before it: the order of the words alone joins them.
    private func noteContinued(_ laid: [LaidWord], page: Int, findings: inout [Finding]) {
        guard let last = builder.last(where: { !$0.traits.contains(.furniture) }),
            case .page(let before, _) = last.place,
            before < page, SplitRows.goesOn(laid, after: last.cell)
        else { return }
        findings.append(
            Finding(
                .rowJoined, .info,
                "A row cut by the page break was joined: page \(page) begins with a row without a label, which goes on with the last row of page \(before).",
                page: page))
    }

    private mutating func add(_ laid: [LaidWord]) {
        for item in laid {
            let isPageStart = item.page != last.page && item.cell == nil
            if item.line != last.line || item.page != last.page { line += 1 }
            last = (item.page, item.line)
            let cell = Self.counted(item.cell, &rowNumbers, &rows)
            let inner = Self.counted(item.innerCell, &innerRowNumbers, &rows)
            builder.append(
                Word(
                    text: item.word.text, place: .page(item.page, item.word.box), line: line,
                    gap: isPageStart ? .page : item.gap, cell: cell, innerCell: inner, traits: item.word.traits,
                    confidence: item.word.confidence))
        }
    }

    /// Gives a page's words its number, and its rows numbers that no page before it has.
    private mutating func number(_ laid: inout [LaidWord], page: Int) {
        let (row, innerRow) = (rowCount, innerRowCount)
        for place in laid.indices {
            laid[place].page = page
            if let cell = laid[place].cell, cell.row >= 0 {
                laid[place].cell?.row += row
                rowCount = max(rowCount, row + cell.row + 1)
            }
            if let cell = laid[place].innerCell {
                laid[place].innerCell?.row += innerRow
                innerRowCount = max(innerRowCount, innerRow + cell.row + 1)
            }
        }
    }

    /// The position with the row's number in the document.
    private static func counted(
        _ position: GridPosition?, _ numbers: inout [Int: Int], _ rows: inout RowCounter
    ) -> GridPosition? {
        guard var position, position.row >= 0 else { return position }
        if numbers[position.row] == nil { numbers[position.row] = rows.begin() }
        let row = numbers[position.row] ?? 0
        rows.reach(column: position.columns - 1, of: row)
        position.row = row
        return position
    }

    private mutating func addFurniture(_ lines: [TextLine], page: Int, _ turn: PageTurn) {
        for textLine in lines {
            line += 1
            for (index, word) in textLine.words.enumerated() {
                builder.append(
                    Word(
                        text: word.text, place: .page(page, turn.printed(word.box)), line: line,
                        gap: index == 0 ? .page : .space,
                        traits: word.traits.union(.furniture), confidence: word.confidence))
            }
        }
    }
}
