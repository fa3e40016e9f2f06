package org.cordbank.launcher;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Starts over: deletes the data folder's content after asking. */
final class Reset {
    private final PrintStream out;

    Reset(PrintStream out) {
        this.out = out;
    }

    void reset(Path data, boolean sure) throws CannotRun, IOException {
        if (!Files.isDirectory(data)) {
            out.println("没有数据可清除  there is no data to remove: " + data);
            return;
        }
        refuseForeignFolder(data);
        try (DataFolder folder = DataFolder.take(data)) {
            if (!sure && !confirmed(data)) {
                out.println("未作改动  nothing was changed");
                return;
            }
            folder.empty();
            out.println("已清除，下次启动将从头开始  removed; the next start begins anew: " + data);
        }
    }

    /** A mistyped --data must not cost anybody a folder that was never a bank's. */
    private static void refuseForeignFolder(Path data) throws CannotRun {
        if (!Files.exists(data.resolve("lock"))) {
            throw new CannotRun(
                    data + " 不是 CordBank 的数据目录，未作改动。",
                    data + " is not a data folder of CordBank; nothing was changed.");
        }
    }

    private boolean confirmed(Path data) throws CannotRun {
        Console console = System.console();
        if (console == null) {
            throw new CannotRun("没有终端可确认：请加上 --yes。", "There is no terminal to ask: add --yes.");
        }
        String answer =
                console.readLine("将删除 %s 中的全部数据，输入 yes 确认  All data in %s will be deleted, type yes: ", data, data);
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
