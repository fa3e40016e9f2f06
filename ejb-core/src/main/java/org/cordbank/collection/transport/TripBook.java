package org.cordbank.collection.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Sql;

/** Repository of trips. */
@ApplicationScoped
class TripBook {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    void add(Trip trip) {
        em.persist(trip);
        em.flush();
    }

    Optional<Trip> onTheWay(String boxNo) {
        return em.createQuery("select t from Trip t where t.boxNo = :box and t.state = :way", Trip.class)
                .setParameter("box", boxNo)
                .setParameter("way", TripState.PICKED_UP)
                .getResultStream()
                .findFirst();
    }

    Optional<Trip> newestOf(String boxNo) {
        return em.createQuery("select t from Trip t where t.boxNo = :box order by t.id desc", Trip.class)
                .setParameter("box", boxNo)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Trip> ofUnit(long unitId) {
        return sql.one("SELECT trip_id FROM collection_trip_units WHERE unit_id = ?", row -> row.getLong(1), unitId)
                .map(id -> em.find(Trip.class, id));
    }

    List<Trip> ofCourier(long courierId, int most) {
        return em.createQuery("select t from Trip t where t.courierId = :courier order by t.id desc", Trip.class)
                .setParameter("courier", courierId)
                .setHint("eclipselink.batch", "t.unitIds")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(most)
                .getResultList();
    }
}
