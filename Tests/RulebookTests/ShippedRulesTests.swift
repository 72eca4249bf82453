import Foundation
import Rulebook
import TestSupport
import Testing

@Suite struct ShippedRulesTests {
    let loaded = Rulebook.load(folders: [PackageRoot.folder("Rules")])

    @Test func haveNoFault() {
        #expect(loaded.faults == [])
    }
}
