/** Whether this is a server that renders elements. Lit types it as a constant of the build at hand. */
import { isServer } from 'lit';

export const onServer: boolean = isServer;
