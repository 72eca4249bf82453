#ifndef CSANDBOX_H
#define CSANDBOX_H

#include <stddef.h>
#include <sys/types.h>

/// Gives up for good the right to gain privileges, e.g. by a set-user-id program. 0, or a negative errno.
int csandbox_no_new_privileges(void);

/// Confines the calling thread's view of the file system with Landlock: reading below `readable` only, writing and
/// starting programs nowhere, no TCP, no signals to others. Paths that are not there are passed over.
/// The kernel's Landlock ABI, or a negative errno.
int csandbox_landlock(const char *const *readable, size_t count);

/// Takes from all threads, with a seccomp filter, what reading a document never needs: sockets, programs, other
/// processes, mounts, kernel facilities. 0, or a negative errno.
int csandbox_seccomp(void);

/// The number of threads of this process, or a negative errno.
int csandbox_threads(void);

/// Has this process killed when its parent ends. 0, or a negative errno, -ESRCH where the parent is gone already.
int csandbox_die_with(pid_t parent);

/// `fork`, which Swift hides: only for a process with one thread.
pid_t csandbox_fork(void);

/// Closes all descriptors but standard input, output and errors, and gives crash signals back to the system. For a
/// process that was forked and is to know nothing of the one it came from. 0, or a negative errno.
int csandbox_forget(void);

/// Lets two files or folders of a file system change places in one step. 0, or a negative errno.
int csandbox_exchange(const char *one, const char *other);

/// A pipe whose ends close when a program is started. 0, or a negative errno.
int csandbox_pipe(int ends[2]);

/// Gives memory that is free, and that the allocator keeps for later, back to the system; from now on large pieces go
/// back as soon as they are free, however many there were before.
void csandbox_give_back(void);

#endif
