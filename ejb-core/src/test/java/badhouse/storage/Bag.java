package badhouse.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: a public entity with a setter. */
@Entity
public class Bag {
    @Id
    private Long id;

    public void setId(Long id) {
        this.id = id;
    }
}
