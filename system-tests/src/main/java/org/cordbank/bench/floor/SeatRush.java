package org.cordbank.bench.floor;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;

/**
 * Visitors who book seats of one session as fast as the process lets them: through the engine or by plain statements.
 * {@code /bench-seats?how=engine|plain&session=&ms=&threads=} answers how many bookings were made; {@code how=one} makes
 * a single one for a client that measures over the wire.
 */
@WebServlet("/bench-seats")
public class SeatRush extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final AtomicLong VISITOR = new AtomicLong(System.currentTimeMillis() * 1000);

    @Inject
    private transient SeatDesk desk;

    @Resource(lookup = "java:app/jdbc/cordbank")
    private transient DataSource pool;

    @Resource
    private transient ManagedExecutorService threads;

    private interface Booking {
        void make(long visitor) throws Exception;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        long session = Long.parseLong(request.getParameter("session"));
        PlainSeats plain = new PlainSeats(pool);
        Booking engine = visitor -> engine(session, visitor);
        Booking booking =
                "plain".equals(request.getParameter("how")) ? visitor -> plain.book(session, visitor) : engine;
        try {
            long made = "one".equals(request.getParameter("how")) ? once(engine) : rush(request, booking);
            response.getWriter().print(made);
        } catch (ExecutionException failed) {
            throw new ServletException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void engine(long session, long visitor) throws Exception {
        Acting.as(Actor.SYSTEM, () -> {
            String hold = desk.hold(session, "bench-" + visitor);
            return desk.confirm(hold, "bench-" + visitor + "@visitor.example");
        });
    }

    private static long once(Booking booking) throws ServletException {
        try {
            booking.make(VISITOR.incrementAndGet());
            return 1;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private long rush(HttpServletRequest request, Booking booking) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(request.getParameter("ms")));
        Callable<Long> visitor = () -> {
            long made = 0;
            while (System.nanoTime() < end) {
                booking.make(VISITOR.incrementAndGet());
                made++;
            }
            return made;
        };
        List<Future<Long>> visitors = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(request.getParameter("threads")); i++) {
            visitors.add(threads.submit(visitor));
        }
        long made = 0;
        for (Future<Long> each : visitors) {
            made += each.get();
        }
        return made;
    }
}
