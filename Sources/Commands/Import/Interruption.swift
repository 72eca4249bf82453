internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#endif

/// Says what an import that is stopped by a person or the system leaves behind, then lets the signal end it.
enum Interruption {
    /// From now on, for this process and no program that it starts.
    ///
    /// - Parameter keeps: whether results are kept for the next import.
    static func announce(keeps: Bool) {
        var stops = sigset_t()
        sigemptyset(&stops)
        for number in [SIGINT, SIGTERM] {
            var known = sigaction()
            sigaction(number, nil, &known)
            let handler = unsafeBitCast(known.__sigaction_handler.sa_handler, to: Int.self)
            // Whoever started the import wants it not to be stopped: nohup, a shell's background.
            guard handler != unsafeBitCast(SIG_IGN, to: Int.self) else { continue }
            signal(number, keeps ? sayKept : sayLost)
            sigaddset(&stops, number)
        }
        // A program that starts this one from a thread of a pool hands on that thread's mask.
        pthread_sigmask(SIG_UNBLOCK, &stops, nil)
    }

    private static let sayKept: @convention(c) (Int32) -> Void = { number in
        Interruption.end(
            number,
            """

            Stopped. What was read is kept: the same command goes on where it stood. A dataset that stood there is whole.

            """)
    }

    private static let sayLost: @convention(c) (Int32) -> Void = { number in
        Interruption.end(number, "\nStopped. Nothing was kept of what was read; a dataset that stood there is whole.\n")
    }

    /// Only what a signal's handler may do: no memory is asked for, nothing is locked.
    private static func end(_ number: Int32, _ words: StaticString) {
        write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
        signal(number, SIG_DFL)
        raise(number)
    }
}
