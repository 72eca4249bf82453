import Foundation
import Rulebook
import TestSupport

/// The rules of this checkout.
enum TestRules {
    static let loaded = Rulebook.load(folders: [PackageRoot.folder("Rules")])
    static var rulebook: Rulebook { loaded.rulebook }
}
