package org.cordbank.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The sentences for what goes wrong around the bank. */
final class Refusals {
    private static final long MEGABYTE = 1_000_000;

    private Refusals() {}

    static CannotRun diskFull(Path folder, long needed, long free) {
        return new CannotRun(
                "磁盘空间不足：" + folder + " 需要 " + needed / MEGABYTE + " MB，只剩 " + free / MEGABYTE + " MB，请清理后再启动。",
                "The disk is full: " + folder + " needs " + needed / MEGABYTE + " MB, " + free / MEGABYTE
                        + " MB are left; make room and start again.");
    }

    static CannotRun of(IOException failed, Path folder) {
        String said = String.valueOf(failed.getMessage());
        if (said.contains("No space left")) {
            return new CannotRun(
                    "磁盘已满：" + folder + " 写不进去，请清理后再启动。",
                    "The disk is full: nothing can be written to " + folder + "; make room and start again.",
                    failed);
        }
        if (failed instanceof AccessDeniedException) {
            return new CannotRun(
                    "没有权限写入 " + folder + "：请换一个目录（--data）或更改权限。",
                    "This user may not write to " + folder
                            + ": choose another folder with --data or change its rights.",
                    failed);
        }
        return new CannotRun(
                "读写 " + folder + " 失败：" + said + "。",
                "Reading or writing " + folder + " failed: " + said + ".",
                failed);
    }

    static CannotRun database(String why, Path log, Throwable cause) {
        keep(log, cause);
        return new CannotRun(
                "数据库 MariaDB 没有启动成功：" + why + "。详情见 " + log + "。",
                "The MariaDB database did not start: " + why + ". Details are in " + log + ".",
                cause);
    }

    static CannotRun unreachable(String url, String user, Path log, Throwable cause) {
        keep(log, cause);
        return new CannotRun(
                "数据库 " + url + " 不接受账号 " + user + " 的连接：请检查地址、账号与密码。详情见 " + log + "。",
                "The database at " + url + " takes no connection of the account " + user
                        + ": check address, account and password. Details are in " + log + ".",
                cause);
    }

    static CannotRun noKeys() {
        return new CannotRun(
                "正式运行时必须用 --keys 指定密钥目录（seal-<n>.key 与 index.key）。",
                "Outside the demo --keys must name the folder of the bank's keys (seal-<n>.key and index.key).");
    }

    static CannotRun keysMissing(Path folder) {
        return new CannotRun(
                "密钥目录 " + folder + " 中缺少 seal-<n>.key 或 index.key：每个文件为 64 位十六进制数字（如 openssl rand -hex 32）。",
                "The folder of the keys " + folder
                        + " lacks seal-<n>.key or index.key: each holds 64 hexadecimal digits,"
                        + " for example from openssl rand -hex 32.");
    }

    static CannotRun newerData(Path folder, String why) {
        return new CannotRun(
                "数据目录 " + folder + " 来自更新版本的程序：请用那个版本运行，或用 --data 另选目录。",
                "The data folder " + folder + " is from a newer version of the program: run that version, or choose "
                        + "another folder with --data. (" + why + ")");
    }

    static CannotRun migration(Path log, Throwable cause) {
        keep(log, cause);
        return new CannotRun(
                "数据库升级没有完成，数据未继续改动。详情见 " + log + "。",
                "The database could not be brought up to date and was left as it is. Details are in " + log + ".",
                cause);
    }

    /**
     * A face that did not come up.
     *
     * @param exit how its process ended; empty while it lives
     * @param told what its log says of the reason
     */
    static CannotRun faceStopped(Face face, Optional<Integer> exit, Optional<String> told) {
        String ended = exit.map(code -> "（进程退出码 " + code + "）").orElse("");
        String endedEn =
                exit.map(code -> " (its process ended with " + code + ")").orElse("");
        String why = told.map(line -> "：“" + line + "”").orElse("");
        String whyEn = told.map(line -> ": \"" + line + "\"").orElse("");
        return new CannotRun(
                face.kind().zh + "没有启动成功" + ended + why + "。详情见 " + face.log() + "。",
                "The " + face.kind().en + " did not start" + endedEn + whyEn + ". Details are in " + face.log() + ".");
    }

    static CannotRun faceEnded(Face face) {
        return new CannotRun(
                face.kind().zh + "意外停止且无法重新启动，全部服务已关闭。详情见 " + face.log() + "。",
                "The " + face.kind().en
                        + " ended and could not be started again; everything was stopped. Details are in " + face.log()
                        + ".");
    }

    static CannotRun databaseEnded(Path log) {
        return new CannotRun(
                "数据库 MariaDB 意外停止且无法重新启动，全部服务已关闭。详情见 " + log + "。",
                "The MariaDB database ended and could not be started again; everything was stopped. Details are in "
                        + log + ".");
    }

    static CannotRun firstAdmin(Path log) {
        return new CannotRun(
                "首位安全管理员没有登记成功（例如密码太短）。详情见 " + log + "。",
                "The first security admin was not hired (the password may be too short). Details are in " + log + ".");
    }

    /** Leaves in the log what the sentence only points to. */
    private static void keep(Path log, Throwable cause) {
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            cause.printStackTrace(out);
        } catch (IOException full) {
            // the sentence is told all the same
        }
    }

    static CannotRun noBuild(Path server) {
        return new CannotRun(
                "没有找到构建结果 " + server + "：请用 ./cordbank run 启动，它会先构建。",
                "The build is missing at " + server + ": start with ./cordbank run, which builds first.");
    }
}
