internal import Model

/// Reads the pages of a PDF: words with their boxes, in reading order, with the cells they stand in.
struct PDFReader {
    private var builder: [Word] = []
    private var rows = RowCounter()
    private var line = 0

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
        let count = watch.bounded(file.pageCount, &document)
        guard count > 0 else {
            document.findings.append(
                Finding(.inputEmpty, .error, "The PDF has no page; export it anew from its source."))
            return
        }
        let lines = LineScanner()
        var pages = Self.pages(file, count, scanner, lines, watch)
        scanner.finish(&document)
        let running = RunningLines(pages: pages.map(\.words))
        var tableGoesOn = false
        var sides: Double?
        var held = SplitRows.Held(page: 0, words: [])
        for index in 0..<count {
            watch.begins(index + 1, count)
            let turn = pages[index].turn
            let parts = running.split(pages[index].words)
            addFurniture(parts.furniture.filter { $0.box.top < 120 }, page: index + 1, turn)
            let wantsLines = tableGoesOn || PageShape.mayHoldTable(parts.body)
            var rulings = Rulings()
            if wantsLines || pages[index].isRecognised {
                rulings = pages[index].rulings ?? file.page(index).map(lines.rulings) ?? Rulings()
            }
            // Of what has been laid out only the words in order are kept.
            pages[index] = ReadPage(words: [])
            tableGoesOn = wantsLines && !rulings.isEmpty
            var laid = PageLayout.order(parts.body, rulings: rulings, sides: &sides)
            // Words keep the straightened picture's boxes until their order is known.
            for place in laid.indices { laid[place].word.box = turn.printed(laid[place].word.box) }
            let next = SplitRows.Held(page: index + 1, words: SplitRows.holdBack(&laid))
            addJoined(held, laid, page: index + 1, findings: &document.findings)
            held = next
            addFurniture(parts.furniture.filter { $0.box.top >= 120 }, page: index + 1, turn)
        }
        add(held.words, page: held.page)
        rows.complete(&builder)
        document.words = builder
    }

    /// The words of all pages, and the lines of those that may hold a table.
    private static func pages(
        _ file: PDFFile, _ count: Int, _ scanner: PageScanner, _ lines: LineScanner, _ watch: PageWatch
    ) -> [ReadPage] {
        var tableMayGoOn = false
        return (0..<count).map { index in
            watch.begins(index + 1, count)
            guard let page = file.page(index) else { return ReadPage(words: []) }
            // Drawing a page gives poppler its text as well: where a picture is wanted, that costs less than both.
            let drawn = tableMayGoOn && page.isDrawnAsItReads ? lines.rulings(of: page) : nil
            var read = scanner.read(page, number: index + 1)
            let mayHoldTable = PageShape.mayHoldTable(read.words)
            if !read.isRecognised { read.rulings = drawn ?? (mayHoldTable ? lines.rulings(of: page) : nil) }
            tableMayGoOn = mayHoldTable && !read.isRecognised
            return read
        }
    }

    /// Adds a page after the words that were held back from the page before: under their label, where it begins
    /// this page.
    private mutating func addJoined(
        _ held: SplitRows.Held, _ laid: [LaidWord], page: Int, findings: inout [Finding]
    ) {
        let count = held.words.isEmpty ? 0 : SplitRows.labelCount(laid, for: held.words)
        guard count > 0 else {
            add(held.words, page: held.page)
            add(laid, page: page)
            return
        }
        findings.append(
            Finding(
                .rowJoined, .info,
                "A row cut by the page break was joined: its value begins at the foot of page \(held.page), its label stands at the head of page \(page).",
                page: page))
        var rowNumbers: [Int: Int] = [:]
        add(Array(laid[..<count]), page: page, rows: &rowNumbers)
        // The held words get the number of the row that their label begins.
        var heldRows: [Int: Int] = [:]
        if let row = laid[0].cell?.row, let heldRow = held.words[0].cell?.row, row >= 0 {
            heldRows[heldRow] = rowNumbers[row]
        }
        add(held.words, page: held.page, rows: &heldRows)
        add(Array(laid[count...]), page: page, rows: &rowNumbers)
    }

    private mutating func add(_ laid: [LaidWord], page: Int) {
        var rowNumbers: [Int: Int] = [:]
        add(laid, page: page, rows: &rowNumbers)
    }

    private mutating func add(_ laid: [LaidWord], page: Int, rows rowNumbers: inout [Int: Int]) {
        var innerNumbers: [Int: Int] = [:]
        var lastLine = -1
        for (index, item) in laid.enumerated() {
            if item.line != lastLine { line += 1 }
            lastLine = item.line
            let cell = number(item.cell, in: &rowNumbers)
            let inner = number(item.innerCell, in: &innerNumbers)
            builder.append(
                Word(
                    text: item.word.text, place: .page(page, item.word.box), line: line,
                    gap: index == 0 && item.cell == nil ? .page : item.gap, cell: cell, innerCell: inner,
                    traits: item.word.traits,
                    confidence: item.word.confidence))
        }
    }

    /// The position with the row's number in the document.
    private mutating func number(_ position: GridPosition?, in numbers: inout [Int: Int]) -> GridPosition? {
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
