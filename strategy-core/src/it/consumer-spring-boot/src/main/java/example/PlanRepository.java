package example;

import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every plan, as JSON. */
@Repository
class PlanRepository {
    private final JdbcClient database;

    PlanRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds the version after this one.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else did so first
     */
    void save(Strategy plan, int previous) {
        database.sql("insert into plan (id, version, json) values (?, ?, ?)")
                .params(plan.id(), previous + 1, StrategyJson.write(plan))
                .update();
    }

    /** Returns the number of the latest version; 0 while there is none. */
    int latest(String id) {
        return database.sql("select coalesce(max(version), 0) from plan where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    Optional<Strategy> find(String id, int version) {
        return database.sql("select json from plan where id = ? and version = ?")
                .params(id, version)
                .query(String.class)
                .optional()
                .map(StrategyJson::read);
    }

    List<String> ids() {
        return database.sql("select distinct id from plan order by id")
                .query(String.class)
                .list();
    }
}
