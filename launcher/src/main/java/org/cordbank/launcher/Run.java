package org.cordbank.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Opens the bank, says where it is, and stays until it is told to stop. */
final class Run {
    private static final long NANOS = 1_000_000_000;

    private final PrintStream out;

    Run(PrintStream out) {
        this.out = out;
    }

    int run(Settings settings) throws CannotRun, InterruptedException {
        long begun = System.nanoTime();
        Bank bank = new Bank(settings, (zh, en) -> out.println("  " + zh + "  " + en));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bank)));
        try {
            bank.start();
            welcome(settings, bank, (System.nanoTime() - begun) / NANOS);
            throw bank.beyondHelp().join();
        } catch (CannotRun | InterruptedException failed) {
            if (bank.isClosed()) {
                Thread.currentThread().join();
            }
            bank.close();
            throw failed;
        }
    }

    private void stop(Bank bank) {
        if (bank.isClosed()) {
            return;
        }
        out.println();
        out.println("  正在停止 ……  stopping ...");
        bank.close();
        out.println("  已停止  stopped");
    }

    private void welcome(Settings settings, Bank bank, long seconds) {
        out.println();
        out.println("CordBank 已就绪（" + seconds + " 秒）  is ready (" + seconds + " s)");
        out.println("  公众门户 portal        " + bank.portalUrl());
        out.println("  业务后台 back office   " + bank.officeUrl());
        bank.mailUrl()
                .ifPresent(url -> out.println("  演示邮箱 demo mailbox  " + url + "  验证码与样例文件 codes and sample files"));
        if (settings.demo()) {
            accounts(settings);
        }
        bank.firstAdmin().ifPresent(first -> {
            out.println();
            first.lines().forEach(out::println);
        });
        out.println();
        out.println("  数据目录 data folder   " + settings.data());
        out.println("  按 Ctrl-C 停止全部服务  Ctrl-C stops everything");
    }

    private void accounts(Settings settings) {
        try {
            List<String> lines = DemoAccounts.lines(settings.server().resolve(Face.Kind.OFFICE.war));
            if (!lines.isEmpty()) {
                out.println();
                out.println("演示账号，全部为虚构人物  Demo accounts, all invented");
                lines.forEach(out::println);
            }
        } catch (IOException unreadable) {
            out.println("  演示账号读取失败  the demo accounts could not be read: " + unreadable.getMessage());
        }
    }
}
