/** Svelte: compiled to what changes. */
import { mount } from 'svelte';
import '../page.css';
import Task from './task.svelte';

mount(Task, { target: document.body });
