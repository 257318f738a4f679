import 'annotation-elements/define';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.component';

await bootstrapApplication(AppComponent, { providers: [provideZonelessChangeDetection()] });
