#define _GNU_SOURCE
#include "CSandbox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE 2
#endif

int csandbox_no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ? -errno : 0; }

int csandbox_threads(void) {
    DIR *folder = opendir("/proc/self/task");
    if (folder == NULL) return -errno;
    int count = 0;
    struct dirent *entry;
    while ((entry = readdir(folder)) != NULL) count += entry->d_name[0] != '.';
    closedir(folder);
    return count;
}

int csandbox_die_with(pid_t parent) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL)) return -errno;
    return getppid() == parent ? 0 : -ESRCH;
}

pid_t csandbox_fork(void) { return fork(); }

int csandbox_forget(void) {
    static const int crashes[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP, SIGQUIT};
    for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++) signal(crashes[index], SIG_DFL);
    return syscall(SYS_close_range, 3u, ~0u, 0u) ? -errno : 0;
}

int csandbox_exchange(const char *one, const char *other) {
    return syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) ? -errno : 0;
}

int csandbox_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) ? -errno : 0; }

void csandbox_give_back(void) {
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    malloc_trim(0);
}
