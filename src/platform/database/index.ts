export { DeskDataSource, dataSourceOptions } from './data-source.js';
export { portions } from './portions.js';
export { ReadConnection } from './read-connection.js';
export { type Cell, insertAbsentRows, insertRow, selectRows, updateRow } from './rows.js';
export { type SharedCommit, type Unit, UnitOfWork } from './unit-of-work.js';
