package org.cordbank.evidence;

/** No test has run since the last build began, or none ever did: there is nothing to tell of. */
final class NothingRan extends Exception {
    private static final long serialVersionUID = 1L;

    NothingRan() {
        super("最近一次 ./cordbank test 没有留下测试报告，docs/evidence/README.md 未作改动：请先运行 ./cordbank test。\n"
                + "The last ./cordbank test left no report of a test, so docs/evidence/README.md stays as it is:"
                + " run ./cordbank test first.");
    }
}
