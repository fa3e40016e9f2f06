package org.cordbank.backoffice.coldchain;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.coldchain.AlarmRow;
import org.cordbank.coldchain.VesselRoom;
import org.cordbank.coldchain.VesselTile;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;

/** The vessels at a glance, their alarms, and the daily reading by hand. */
@Named
@ViewScoped // a value typed twice is not typed four times because of a refusal
public class ListVesselsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/coldchain/list-vessels.xhtml?faces-redirect=true";

    @Inject
    private VesselRoom room;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentActor actor;

    @Inject
    private News news;

    private ArrayList<VesselTile> tiles;
    private ArrayList<AlarmRow> alarms;
    private final ReadVesselForm form = new ReadVesselForm();

    @PostConstruct
    void load() {
        tiles = new ArrayList<>(room.tiles());
        alarms = new ArrayList<>(room.alarms());
    }

    /** Keeps the reading. */
    public String read() {
        List<AlarmRow> raised = room.read(formKey.value(), form.command());
        if (raised.isEmpty()) {
            news.tell("coldchain.vessels.read", form.getVesselNo());
        } else {
            news.warn(
                    "coldchain.vessels.raised",
                    form.getVesselNo(),
                    raised.get(0).kind());
        }
        return AGAIN;
    }

    /** Acknowledges the chosen alarm. */
    public String acknowledge() {
        room.acknowledge(form.getAlarmId(), form.getNote());
        news.tell("coldchain.vessels.acknowledged");
        return AGAIN;
    }

    public boolean isMayRead() {
        return actor.get().has(Role.STORAGE_CUSTODIAN);
    }

    public List<VesselTile> getTiles() {
        return tiles;
    }

    public List<AlarmRow> getAlarms() {
        return alarms;
    }

    public ReadVesselForm getForm() {
        return form;
    }
}
