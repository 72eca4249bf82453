/// The kinds of finding, by the code under which the dataset publishes them.
public enum FindingCode: String, Codable, CaseIterable, Sendable {
    // Input
    case inputMissing = "input-missing"
    case inputUnreadable = "input-unreadable"
    case inputEmpty = "input-empty"
    case inputBinary = "input-binary"
    case inputUnsupported = "input-unsupported"
    /// An encrypted file without its password.
    case inputLocked = "input-locked"
    case inputTooLarge = "input-too-large"
    /// A file that could be read but is not whole.
    case inputDamaged = "input-damaged"
    case duplicateInput = "duplicate-input"
    case planRepeated = "plan-repeated"
    case archiveTooLarge = "archive-too-large"
    case archiveDamaged = "archive-damaged"
    // Workers and their limits
    /// The process that read the document ended by itself.
    case readerCrashed = "reader-crashed"
    case limitTime = "limit-time"
    case limitMemory = "limit-memory"
    case limitPages = "limit-pages"
    case limitOutput = "limit-output"
    // Reading
    case encodingGuessed = "encoding-guessed"
    case encodingDamaged = "encoding-damaged"
    case markupTooDeep = "markup-too-deep"
    case markupDamaged = "markup-damaged"
    case pageUnreadable = "page-unreadable"
    case pageTooLarge = "page-too-large"
    case rowJoined = "row-joined"
    case ocrLanguageMissing = "ocr-language-missing"
    case ocrFailed = "ocr-failed"
    case ocrDoubtful = "ocr-doubtful"
    case ocrSkipped = "ocr-skipped"
    // Segmenting
    case noSchede = "no-schede"
    case labelMissing = "label-missing"
    case labelMisspelt = "label-misspelt"
    case labelRepeated = "label-repeated"
    case labelOutOfOrder = "label-out-of-order"
    case labelInterrupted = "label-interrupted"
    case labelLeaked = "label-leaked"
    /// Labels that stand together, their values below them.
    case labelsTogether = "labels-together"
    /// Cells that a converter wrote twice.
    case cellsRepeated = "cells-repeated"
    /// A column between labels and values that says how the form is filled in.
    case guidanceColumn = "guidance-column"
    case labelsCentred = "labels-centred"
    /// The same line in the values of nearly all schede: a label that no template knows.
    case lineRecurring = "line-recurring"
    case orphanRow = "orphan-row"
    case blankForm = "blank-form"
    case titleMissing = "title-missing"
    case residue
    case ledgerUnbalanced = "ledger-unbalanced"
    // Normalizing
    case answerUnclear = "answer-unclear"
    case areaDisagreement = "area-disagreement"
    case areaUnknown = "area-unknown"
    case amountUnread = "amount-unread"
    case sumMismatch = "sum-mismatch"
    case fundUnknown = "fund-unknown"
    case keyPointUnknown = "key-point-unknown"
    case matrixUnread = "matrix-unread"
    case yearsUnread = "years-unread"
    case territoryUnknown = "territory-unknown"
    // Rules
    case rulesBroken = "rules-broken"
    case rulesUnknownKey = "rules-unknown-key"
    case rulesDuplicateKey = "rules-duplicate-key"
    case rulesMissingKey = "rules-missing-key"
    case rulesUnknownKind = "rules-unknown-kind"
    case rulesAmbiguousLabel = "rules-ambiguous-label"
    case rulesUnknownReference = "rules-unknown-reference"
    case rulesMissing = "rules-missing"
}
