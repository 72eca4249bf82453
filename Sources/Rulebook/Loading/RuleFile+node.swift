internal import Model
internal import Yams

extension RuleFile {
    /// The file's YAML as a node that knows its lines; a fault and `nil` where it can't be read.
    func node(_ faults: RuleNode.FaultList) -> RuleNode? {
        func fault(_ code: FindingCode, _ line: Int?, _ message: String) {
            faults.faults.append(RuleFault(code, .error, file: name, line: line, message))
        }
        guard let bytes else {
            fault(.rulesBroken, nil, "the file can't be read; check its permissions")
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            fault(.rulesBroken, nil, "the file is not UTF-8; save it as UTF-8")
            return nil
        }
        do {
            // Rules are words: no scalar needs to be tried for numbers, dates and truth values.
            guard let root = try compose(yaml: text, .basic) else {
                fault(.rulesBroken, nil, "the file is empty; fill or remove it")
                return nil
            }
            return RuleNode(node: root, file: name, faults: faults)
        } catch let error as YamlError {
            let (code, line, message) = error.asFault
            fault(code, line, message)
        } catch {
            fault(.rulesBroken, nil, "the file can't be read: \(error)")
        }
        return nil
    }
}

extension YamlError {
    /// Code, line and message without the snippet of the file that Yams puts into its own description.
    fileprivate var asFault: (code: FindingCode, line: Int?, message: String) {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (.rulesBroken, mark.line, "this is no YAML: \(problem); see the line and the one before it")
        case .duplicatedKeysInMapping(let duplicates, let context):
            (
                .rulesDuplicateKey, context.mark.line,
                "the key '\(duplicates.first ?? "")' stands twice in one mapping; keep one of them"
            )
        case .reader(let problem, _, _, _): (.rulesBroken, nil, "this is no YAML: \(problem)")
        default: (.rulesBroken, nil, "this is no YAML: \(self)")
        }
    }
}
